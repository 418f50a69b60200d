import 'temporal-polyfill/global'; // Node 20 has no Temporal; the browsers that Tonfall runs in do
